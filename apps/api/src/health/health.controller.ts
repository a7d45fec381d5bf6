import { Controller } from '@nestjs/common';
import { HttpProblem, Read } from '#libs/http';
import { Health, type Report } from '#libs/runtime';

/** Tells an operator's tools whether to restart this process, and whether to send it requests. */
@Controller('health')
export class HealthController {
  constructor(private readonly health: Health) {}

  @Read('GetLive', { path: 'live', access: 'public', summary: 'This process runs.' })
  live(): { status: 'up' } {
    return { status: 'up' };
  }

  @Read('GetReady', { path: 'ready', access: 'public', summary: 'This process can serve; how far each read model is.' })
  async ready(): Promise<Report> {
    const report = await this.health.report();
    if (report.down.length > 0) throw new HttpProblem('unavailable', [], report);
    return report;
  }
}
