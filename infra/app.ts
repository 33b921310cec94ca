import { App } from 'aws-cdk-lib';
import { HuidanStack } from './huidan-stack.ts';

new HuidanStack(new App(), 'Huidan');
